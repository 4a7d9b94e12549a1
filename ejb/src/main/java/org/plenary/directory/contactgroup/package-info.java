/**
 * Groups of contacts under working names: <em>fixed</em> lists, to which people, organizations and
 * States are added by hand, and <em>saved searches</em>, whose people are found anew at each look.
 * A group says who is in it and why: added by whom and when, or by what is searched for.
 */
package org.plenary.directory.contactgroup;
