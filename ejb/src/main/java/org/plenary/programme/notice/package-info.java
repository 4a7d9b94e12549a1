/**
 * Who is told of a published change: those who appear in what changed, the focal points of their
 * delegations and the co-organizers of side events. It goes out as a mailing, whose drafts are
 * looked at first; what has been told follows from the mailings that were let go.
 */
package org.plenary.programme.notice;
