package org.plenary.web.directory.correspondence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.plenary.directory.correspondence.CorrespondenceRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.shared.NotFoundException;

/** Stands for an entry by ref in forms. */
@Named
@RequestScoped
public class EntryConverter implements Converter<CorrespondenceRow> {
  @Inject private CorrespondenceService correspondence;

  @Override
  public CorrespondenceRow getAsObject(FacesContext faces, UIComponent component, String value) {
    try {
      return value == null || value.isBlank()
          ? null
          : correspondence.detail(UUID.fromString(value)).row();
    } catch (IllegalArgumentException | NotFoundException e) {
      return null; // typed, not chosen, or gone meanwhile
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, CorrespondenceRow row) {
    return row == null ? "" : row.ref().toString();
  }
}
