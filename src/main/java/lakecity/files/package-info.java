/**
 * Files written whole or not at all: {@link lakecity.files.AtomicFile}, several at once {@link lakecity.files.FileSwap}; and marks of programs that share a folder, {@link lakecity.files.RunMark}. Uses nothing of the atlas.
 */
@NullMarked
package lakecity.files;

import org.jspecify.annotations.NullMarked;
