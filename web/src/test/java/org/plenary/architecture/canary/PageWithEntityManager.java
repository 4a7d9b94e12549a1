package org.plenary.architecture.canary;

import jakarta.persistence.EntityManager;

/** Breaks a rule on purpose: a page that asks the database itself. */
public class PageWithEntityManager {
  EntityManager entityManager;
}
