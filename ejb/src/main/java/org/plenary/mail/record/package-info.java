/**
 * The record of mail that was written: what stood in it, where it is on its way, what was answered.
 */
package org.plenary.mail.record;
