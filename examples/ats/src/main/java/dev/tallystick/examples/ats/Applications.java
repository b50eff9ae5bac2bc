package dev.tallystick.examples.ats;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Moment;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Applications in the order of their files, read one by one as a screener asks for them: whatever the number of files,
 * only those under way are in memory.
 */
final class Applications {

    private final Iterator<ApplicationFile> files;
    private final Function<ApplicationFile, Optional<Application>> reader;
    private final Queue<Application> underWay = new ArrayDeque<>();
    private @Nullable Application next;

    /** Takes a reader that returns nothing for a file that cannot be read. */
    Applications(Iterator<ApplicationFile> files, Function<ApplicationFile, Optional<Application>> reader) {
        this.files = files;
        this.reader = reader;
    }

    /** The moment of the next application; empty after the last one. */
    Optional<Moment> nextMoment() {
        while (next == null && files.hasNext()) {
            next = reader.apply(files.next()).orElse(null);
        }
        return Optional.ofNullable(next).map(Application::moment);
    }

    /** The candidates that follow each other at one moment. */
    Stream<Candidate> run(Moment moment) {
        Iterator<Candidate> run = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return nextMoment().equals(Optional.of(moment));
            }

            @Override
            public Candidate next() {
                Application application = next;
                if (!hasNext() || application == null) {
                    throw new NoSuchElementException();
                }
                next = null;
                underWay.add(application);
                return application.candidate();
            }
        };
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(run, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The application to which the next report belongs. */
    Application reported() {
        return underWay.remove();
    }
}
