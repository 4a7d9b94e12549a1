/**
 * Where mail of the office reaches people, organizations and States on the day on which it is
 * asked, and why it does not: asked when a mail is drafted and again when it leaves.
 */
package org.plenary.directory.reach;
