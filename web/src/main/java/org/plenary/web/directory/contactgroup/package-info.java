/** Pages of groups of contacts. */
package org.plenary.web.directory.contactgroup;
