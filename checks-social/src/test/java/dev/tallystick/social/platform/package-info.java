@NullMarked
package dev.tallystick.social.platform;

import org.jspecify.annotations.NullMarked;
