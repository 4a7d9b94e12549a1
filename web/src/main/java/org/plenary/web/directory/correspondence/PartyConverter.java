package org.plenary.web.directory.correspondence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.directory.correspondence.Party;

/** Stands for a person, an organization or a State by ref in forms. */
@Named
@RequestScoped
public class PartyConverter implements Converter<Party> {
  @Inject private CorrespondenceService correspondence;

  @Override
  public Party getAsObject(FacesContext faces, UIComponent component, String value) {
    try {
      return value == null || value.isBlank()
          ? null
          : correspondence.parties(List.of(UUID.fromString(value))).getFirst();
    } catch (IllegalArgumentException e) {
      return null; // typed, not chosen: the form asks again
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, Party party) {
    return party == null ? "" : party.ref().toString();
  }
}
