/**
 * Files that several processes of a user share: where they are kept, how they get there without anybody seeing half of
 * one, and how they are named after what they depend on.
 */
@NullMarked
package dev.colonnade.testing.embedded.cache;

import org.jspecify.annotations.NullMarked;
