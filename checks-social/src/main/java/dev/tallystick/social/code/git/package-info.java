/**
 * Reads local clones through JGit, which a host that wants this brings itself: {@code org.eclipse.jgit:org.eclipse.jgit}
 * is an optional dependency.
 */
@NullMarked
@CheckReturnValue
package dev.tallystick.social.code.git;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
