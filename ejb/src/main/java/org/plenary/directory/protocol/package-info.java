/**
 * The order in which official lists and screens name States and organizations (rule 8). The
 * directory itself does not depend on it.
 */
package org.plenary.directory.protocol;
