package org.plenary.directory;

import java.io.Serializable;
import java.util.UUID;

/**
 * A person in one line.
 *
 * @param ref identity
 * @param displayName "Given Family", or the public name of a protected person
 * @param nativeName the name in its own script, "" if none or not for this reader
 * @param honorific such as Ambassador, or null
 * @param title of the present main affiliation, or null
 * @param entityRef State or organization of the present main affiliation, or null
 * @param protectedPerson whether a public name stands for the legal one
 */
public record PersonLine(
    UUID ref,
    String displayName,
    String nativeName,
    String honorific,
    String title,
    UUID entityRef,
    boolean protectedPerson)
    implements Serializable {}
