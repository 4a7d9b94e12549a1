/** Pages of ranks and forms of address. */
package org.plenary.web.directory.address;
