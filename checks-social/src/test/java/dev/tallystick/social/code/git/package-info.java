@NullMarked
package dev.tallystick.social.code.git;

import org.jspecify.annotations.NullMarked;
