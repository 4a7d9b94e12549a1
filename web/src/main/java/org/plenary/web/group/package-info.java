/** Pages and REST resources of working groups. */
package org.plenary.web.group;
