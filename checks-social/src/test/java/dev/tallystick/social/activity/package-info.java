@NullMarked
package dev.tallystick.social.activity;

import org.jspecify.annotations.NullMarked;
