/**
 * Names of States and organizations beside the present one: those they bore before and those they
 * go by as well, with their dates (rule 1).
 */
package org.plenary.directory.naming;
