/**
 * Care of entries: the work list, links, corrections, and the page on which people see their own.
 */
package org.plenary.web.directory.confirmation;
