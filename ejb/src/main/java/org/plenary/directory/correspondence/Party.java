package org.plenary.directory.correspondence;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;

/**
 * With whom something was exchanged.
 *
 * @param ref of the person, organization or State
 * @param person if it is one, else null
 * @param entity if it is an organization or State, else null; both null for somebody who is no
 *     longer in the directory
 */
public record Party(UUID ref, PersonLine person, EntityLine entity) implements Serializable {
  public boolean isPerson() {
    return person != null;
  }
}
