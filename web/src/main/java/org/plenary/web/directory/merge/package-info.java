/** Merging two people into one, the list of merges, and their undo. */
package org.plenary.web.directory.merge;
