/**
 * Agreements between States and organizations, and what States contributed to the work of the
 * office. Names its parties by ref; the directory itself does not depend on it.
 */
package org.plenary.directory.partnership;
