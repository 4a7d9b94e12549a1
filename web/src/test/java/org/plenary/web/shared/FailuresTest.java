package org.plenary.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;

class FailuresTest {
  @Test
  void areUnwrappedToWhatMatters() {
    DomainException inner = new DomainException("shared.required");
    assertSame(inner, Failures.unwrap(new FacesException(new EJBException(inner))));
  }

  @Test
  void thatNobodyForesawStayWhole() {
    IllegalStateException outer = new IllegalStateException(new NullPointerException());
    assertSame(outer, Failures.unwrap(outer));
    assertEquals(500, Failures.status(outer));
  }

  @Test
  void haveTheStatusThatTheyMean() {
    assertEquals(404, Failures.status(new NotFoundException()));
    assertEquals(409, Failures.status(new StaleException(UUID.randomUUID(), 2)));
    assertEquals(403, Failures.status(new EJBAccessException()));
    assertEquals(422, Failures.status(new DomainException("shared.required")));
  }
}
