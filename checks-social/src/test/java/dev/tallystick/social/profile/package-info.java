@NullMarked
package dev.tallystick.social.profile;

import org.jspecify.annotations.NullMarked;
