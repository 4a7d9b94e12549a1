/**
 * Whether entries of people are still right: which were not confirmed for a year, whose ended roles
 * are still in use, from which addresses mail came back; links by which people confirm or correct
 * their own entries, and corrections that wait for approval.
 */
package org.plenary.directory.confirmation;
