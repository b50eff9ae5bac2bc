@NullMarked
package dev.tallystick.social.code.reader;

import org.jspecify.annotations.NullMarked;
