/** Pages of the directory: people, organizations, States. */
package org.plenary.web.directory;
