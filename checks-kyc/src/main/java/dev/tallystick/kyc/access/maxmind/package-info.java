/**
 * Reads databases of networks in the MaxMind DB format. Needs {@code com.maxmind.db:maxmind-db} on the class path, which
 * the host adds.
 */
@NullMarked
@CheckReturnValue
package dev.tallystick.kyc.access.maxmind;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
