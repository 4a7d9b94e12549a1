/**
 * What was exchanged with whom: letters, notes verbales, mails, calls, meetings and visits, with
 * people, organizations and States.
 *
 * <p>An entry says whether an answer is awaited, until when and by whom; it is <em>answered</em> by
 * another entry that has left or arrived. An outgoing letter or note verbale leaves when it gets
 * its number from the <em>register</em>: a series for each kind and year without gaps. A number is
 * never changed, given again or taken away; one that is void keeps its reason.
 *
 * <p>Whole legal names of protected people in what is typed here are replaced by their public ones
 * when it is saved, and in all that is there when somebody is protected (ADR 0017).
 */
package org.plenary.directory.correspondence;
