/**
 * What a reader with an account chose of an agenda, the same on all their devices, and a feed of it
 * for their calendar. A choice is nobody else's business: it is in no journal, no list and no
 * export, and goes with the account.
 */
package org.plenary.programme.selection;
