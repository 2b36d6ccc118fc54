# Le programme est publié par le SDK, puis tourne sur ASP.NET seul, sous un compte sans droits.
# Les images 10.0 sont des Ubuntu 24.04 ; elles ont les fuseaux horaires (tzdata). Ni ICU, ni polices, ni LibreOffice ne servent.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Planning.Host -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
RUN mkdir /donnees && chown $APP_UID /donnees
USER $APP_UID
ENV PLANNING__DATA=/donnees
VOLUME /donnees
WORKDIR /donnees
# Pas d'EXPOSE : sans identification, le service n'écoute que sa propre machine, et c'est l'adresse des réglages qui donne le port.
# Pas de HEALTHCHECK : l'image n'a ni curl ni wget. Qui la surveille appelle /sante/pret, du dehors.
# Au-delà de dix secondes, Docker tue ce qu'il arrête ; le service s'arrête avant.
STOPSIGNAL SIGTERM
ENTRYPOINT ["/app/planning"]
CMD ["serve"]
