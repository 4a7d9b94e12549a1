/**
 * Permanent Delegations and Missions as bodies of their own: their State, what they are accredited
 * to, the mailbox of the post, and who heads them.
 *
 * <p>Who heads a mission follows from the roles in it by their titles, in six languages ({@link
 * org.plenary.directory.delegation.HeadTitle}): nobody marks a role a second time.
 */
package org.plenary.directory.delegation;
