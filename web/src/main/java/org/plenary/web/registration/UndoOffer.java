package org.plenary.web.registration;

import java.io.Serializable;
import java.util.UUID;

/**
 * The last bulk action, which can still be undone.
 *
 * @param text what was done, in the reader's language
 */
public record UndoOffer(UUID ref, String text) implements Serializable {}
