/** The system that ships, seen from outside: every page, for every role, in every language. */
package org.plenary.system;
