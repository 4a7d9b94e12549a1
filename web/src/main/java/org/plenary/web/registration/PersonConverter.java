package org.plenary.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;

/** Stands for a person of the directory by ref in forms. */
@Named
@RequestScoped
public class PersonConverter implements Converter<PersonLine> {
  @Inject private DirectoryService directory;

  @Override
  public PersonLine getAsObject(FacesContext faces, UIComponent component, String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      UUID ref = UUID.fromString(value);
      return directory.people(List.of(ref)).get(ref);
    } catch (IllegalArgumentException e) {
      return null; // typed, not chosen: the form asks again
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, PersonLine person) {
    return person == null ? "" : person.ref().toString();
  }
}
