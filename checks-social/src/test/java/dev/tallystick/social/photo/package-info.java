@NullMarked
package dev.tallystick.social.photo;

import org.jspecify.annotations.NullMarked;
