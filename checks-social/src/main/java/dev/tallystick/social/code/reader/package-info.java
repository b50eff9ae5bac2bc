/**
 * Readers of what a host holds of accounts on code hosts: files of the GitHub REST API and of GH Archive, the report of
 * gh-fake-analyzer, and the text of {@code git log}.
 *
 * <p>They keep two kinds of time apart. Dates of authors and committers are <em>self-asserted</em>: any machine writes
 * what it likes. They go into {@link dev.tallystick.candidate.Commit} alone. What the platform's own clock recorded is
 * <em>attested</em>: accounts and repositories created, pushes received, pull requests, reviews, issues and comments.
 */
@NullMarked
@CheckReturnValue
package dev.tallystick.social.code.reader;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
