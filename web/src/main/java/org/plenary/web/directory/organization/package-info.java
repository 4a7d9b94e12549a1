/** Pages of what hangs on a State or an organization: names, contact points, memberships. */
package org.plenary.web.directory.organization;
