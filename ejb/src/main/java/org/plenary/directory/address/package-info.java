/**
 * How people are addressed: ranks in their order, and for each rank, gender and language what
 * stands on the envelope, at the beginning and at the end of a letter.
 *
 * <p>Texts have a few placeholders and nothing else in braces. What is missing is taken from the
 * form for a gender that is not stated, then from those without a rank, never from another
 * language. Knows nobody: who is addressed is told by the directory.
 */
package org.plenary.directory.address;
