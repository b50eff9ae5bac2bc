@NullMarked
package dev.tallystick.social.language;

import org.jspecify.annotations.NullMarked;
