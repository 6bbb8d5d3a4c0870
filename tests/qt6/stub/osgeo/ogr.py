"""Nothing of OGR: widgets alone open no vector file."""
