/** People who may have been entered twice. */
package org.plenary.directory.duplicate;
