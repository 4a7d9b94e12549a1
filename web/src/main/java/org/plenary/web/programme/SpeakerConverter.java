package org.plenary.web.programme;

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

/** In the form a person of the directory is their ref; any other text is a name. */
@Named
@RequestScoped
public class SpeakerConverter implements Converter<SpeakerChoice> {
  private static final String REF = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  @Inject private DirectoryService directory;

  @Override
  public SpeakerChoice getAsObject(FacesContext faces, UIComponent input, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.matches(REF)) {
      UUID ref = UUID.fromString(text);
      PersonLine person = directory.people(List.of(ref)).get(ref);
      return person == null ? null : new SpeakerChoice(ref, person.displayName(), null);
    }
    return SpeakerChoice.named(text);
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent input, SpeakerChoice speaker) {
    if (speaker == null) {
      return "";
    }
    return speaker.person() == null ? speaker.name() : speaker.person().toString();
  }
}
