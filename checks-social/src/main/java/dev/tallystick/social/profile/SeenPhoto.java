package dev.tallystick.social.profile;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.Photo;
import dev.tallystick.social.photo.PhotoHash;
import java.util.Optional;

/**
 * A photo with hashes that can be compared.
 *
 * @param photo the photo
 * @param hashes at least one
 */
record SeenPhoto(Photo photo, ImmutableList<PhotoHash> hashes) {

    /** A picture has five hashes; a host may add some of its own. */
    private static final int MOST_HASHES = 16;

    /** Empty if there is no hash that can be read. */
    static Optional<SeenPhoto> of(Photo photo) {
        ImmutableList<PhotoHash> hashes = photo.hashes().stream()
                .flatMap(text -> PhotoHash.find(text).stream())
                .distinct()
                .sorted((one, other) -> Long.compareUnsigned(one.bits(), other.bits()))
                .limit(MOST_HASHES)
                .collect(ImmutableList.toImmutableList());
        return hashes.isEmpty() ? Optional.empty() : Optional.of(new SeenPhoto(photo, hashes));
    }

    boolean isSameAs(SeenPhoto other, int bits) {
        for (PhotoHash hash : hashes) {
            for (PhotoHash another : other.hashes) {
                if (hash.distance(another) <= bits) {
                    return true;
                }
            }
        }
        return false;
    }

    Optional<AccountKey> account() {
        return AccountKey.of(photo.network(), photo.handle());
    }

    /** In how many places it was seen, empty if nobody counted. */
    Optional<Integer> uses() {
        return photo.uses().filter(count -> count >= 0);
    }
}
