package dev.tallystick.testkit;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.ActivityRecord;
import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import java.util.Optional;

/** Texts of profiles, code and pictures that generated candidates have: few enough that parts speak of one account. */
final class FootprintTexts {

    private static final ImmutableList<String> HASHES =
            ImmutableList.of("c3a59e0f66f09a3c", "c3a59e0f66f09a3d", "0f1e2d3c4b5a6978");

    private FootprintTexts() {}

    /** Empty for a field of something else. */
    static Optional<String> find(Draw draw, Palette palette, Field<?> field) {
        if (field.equals(CodeRepository.NAME)) {
            return Optional.of(project(draw));
        }
        if (field.equals(CodeAuthor.NAME) || field.equals(Profile.DISPLAY_NAME) || field.equals(Photo.SHOWN_NAME)) {
            return Optional.of(name(draw, palette));
        }
        if (field.equals(ProfileChange.BEFORE) || field.equals(ProfileChange.AFTER)) {
            return Optional.of(draw.of(name(draw, palette), handle(draw, palette), draw.of(palette.languages())));
        }
        if (field.equals(ActivityRecord.SYSTEM)) {
            return Optional.of(draw.of("github", "gitlab", "code hosting", "chat"));
        }
        if (field.equals(Observation.ACCOUNT_HOLDER)) {
            return draw.chance(0.4) ? Optional.of(name(draw, palette)) : Optional.empty();
        }
        return switch (field.name()) {
            case "handle", "owner", "formerHandles" -> Optional.of(handle(draw, palette));
            case "project" -> Optional.of(draw.of("", palette.handle() + "/") + project(draw));
            case "accountId" -> Optional.of("10" + draw.digits(1));
            case "hashes" -> Optional.of(draw.chance(0.8) ? draw.of(HASHES) : draw.hash());
            case "comparedWith" -> Optional.of("accounts of the same year");
            default -> Optional.empty();
        };
    }

    /** That of the palette, or of somebody else. */
    static String name(Draw draw, Palette palette) {
        return draw.chance(0.7) ? palette.fullName() : draw.of(Coder.OTHERS);
    }

    private static String handle(Draw draw, Palette palette) {
        return draw.chance(0.7) ? palette.handle() : "handle" + draw.digits(5);
    }

    private static String project(Draw draw) {
        return draw.of("atlas", "lantern", "inkwell");
    }
}
