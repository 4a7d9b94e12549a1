package org.plenary.document.file;

/**
 * What a file holds.
 *
 * @param sha256 in hexadecimal digits
 * @param size in bytes
 */
record Content(String sha256, long size) {}
