package org.plenary.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.PersonLine;

/** Lets a person be chosen while typing: the form carries the ref. */
@Named
@ApplicationScoped
public class PersonLineConverter implements Converter<PersonLine> {
  @Inject private DirectoryService directory;

  @Override
  public PersonLine getAsObject(FacesContext faces, UIComponent input, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    UUID ref = Addresses.ref(text);
    return directory.people(List.of(ref)).get(ref);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent input, PersonLine person) {
    return person == null ? "" : person.ref().toString();
  }
}
