/** What hangs on an organization: its contact points and the bodies it belongs to. */
package org.plenary.directory.organization;
