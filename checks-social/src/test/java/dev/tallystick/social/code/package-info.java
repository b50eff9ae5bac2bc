@NullMarked
package dev.tallystick.social.code;

import org.jspecify.annotations.NullMarked;
