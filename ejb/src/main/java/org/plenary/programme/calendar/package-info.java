/** Programmes as calendars (RFC 5545): of a feed that is asked for, and of what mails bring. */
package org.plenary.programme.calendar;
