/** The work list of people who may have been entered twice. */
package org.plenary.web.directory.duplicate;
