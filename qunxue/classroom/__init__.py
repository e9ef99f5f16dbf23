"""An instructor's class: the folder it lives in, what is handed out, what comes back."""
