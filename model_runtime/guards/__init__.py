"""Guards: the limits of what a file from elsewhere can make this process do.

``xml_tree``, ``virtual_raster`` and ``sidecar`` decide what is opened, ``vector_files`` the same for areas.
``gdal_walls`` takes away what GDAL could do beyond that, ``system_walls`` what the operating system would allow.
``input_identity`` knows every file that is read for a raster, byte for byte.

May import the modules beside this folder.
"""
