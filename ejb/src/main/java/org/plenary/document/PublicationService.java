package org.plenary.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/**
 * Reads the register of publications; open to everyone. What is not on the public page is shown to
 * those who edit it, and to administrators.
 */
@Stateless
@PermitAll
public class PublicationService {
  @Inject private PublicationRepository repository;
  @Inject private PublicationReaders readers;

  /** Publications, latest first; four queries whatever the length of the list. */
  public Page<PublicationRow> list(PublicationFilter filter, PageRequest page) {
    return repository.page(filter, page, readers.seeUnlisted());
  }
}
