/** Pages of correspondence and of the register of outgoing letters. */
package org.plenary.web.directory.correspondence;
